/**
 * The fault campaign: every document of the tests, damaged or rearranged in many ways, must still
 * be read or rejected with a reason, and no way of writing the same thing may change a value.
 *
 * <p>A mutant follows from the seed and its number alone, so that any of them can be made again.
 */
package org.jixiao.campaign;
