package org.qingdan.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An administrative region by its GB/T 2260 code: a province (XX0000), a city (XXXX00) or a county-level region. */
@Schema(description = "行政区划（GB/T 2260）")
public record Region(
        @Schema(description = "六位区划代码", examples = "340400") String code,
        @Schema(description = "名称", examples = "淮南市") String name) {

    /** The whole country, for notices of national bodies. */
    public static final Region NATION = new Region("000000", "全国");

    boolean isProvince() {
        return code.endsWith("0000") && !equals(NATION);
    }

    boolean isCity() {
        return code.endsWith("00") && !code.endsWith("0000");
    }

    boolean isCounty() {
        return !code.endsWith("00");
    }

    /** Whether this region lies directly under the other: counties under cities, cities under provinces. */
    boolean isPartOf(Region other) {
        return isCounty() && other.isCity() && code.startsWith(other.code.substring(0, 4))
                || isCity() && other.isProvince() && code.startsWith(other.code.substring(0, 2))
                || isProvince() && other.equals(NATION);
    }
}
