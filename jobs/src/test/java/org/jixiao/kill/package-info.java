/**
 * Runs that are killed, over and over, and what must stand after: the same as had nothing happened.
 * Run by {@code verify} in its short form; see {@code jobs/docs/fault-campaign.md}.
 */
package org.jixiao.kill;
