/** The command line: one class a command. Everything they do is done in the rooms below. */
package org.jixiao;
