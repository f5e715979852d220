/** Read-only sums over the ledger: the start page, and what falls to each indicator and each unit. Nobody imports it. */
package org.qingdan.dashboard;
