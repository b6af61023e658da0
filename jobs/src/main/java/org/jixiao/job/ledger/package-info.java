/**
 * What was done to the warehouse and when: runs, releases, decisions of officers. Written at once,
 * outside of the states it tells of; a row of a run that is done is the moment its tables stand.
 */
package org.jixiao.job.ledger;
