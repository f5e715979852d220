/** Indicators, tasks, measures, assignments, deadlines, the obligations that follow from them, and their lights. */
package org.qingdan.task;
