/**
 * Statistic rows to what people hold in their hands: workbook, brief and page. No Spark, no
 * arithmetic: figures arrive computed and are only formatted.
 */
package org.jixiao.publish;
