/** The reader: the published text of a notice in, a draft of its task list out; plain Java that knows no other package. */
package org.qingdan.notice.reading;
