/** The working life of an obligation: acknowledgement, plans, reports, review, extensions, closure. */
package org.qingdan.progress;
