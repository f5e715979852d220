/** What every feature needs and none owns: the clock, pages, problems, stable ids, answers kept in memory. */
package org.qingdan.shared;
