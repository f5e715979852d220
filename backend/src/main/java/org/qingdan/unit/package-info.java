/** Regions, and the units of a jurisdiction: their names, aliases, kinds, and the members of collectives. */
package org.qingdan.unit;
