/** The published figures once more, by another engine and from the detail rows. */
package org.jixiao.second;
