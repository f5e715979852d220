/** Qingdan: a government notice as a living ledger. One package per feature; who may import whom stands in ArchitectureTest. */
package org.qingdan;
