/** Documents with their truth, read as a department's own files are, and compared both ways. */
package org.jixiao.corpus;
