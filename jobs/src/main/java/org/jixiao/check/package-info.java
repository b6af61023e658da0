/**
 * What does not hold together: findings with found and expected, and the count of what each rule
 * applied to.
 */
package org.jixiao.check;
