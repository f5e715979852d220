/** Notices: their source text, what was read from it, and how it gets into the ledger. */
package org.qingdan.notice;
