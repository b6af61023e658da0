/** What is written on a form in any layout and format is what is read from it. */
package org.jixiao.roundtrip;
