/** How well the reader reads: its drafts beside what people read in the same notices. */
package org.qingdan.notice.reading.report;
