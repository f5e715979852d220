package org.qingdan.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of body a unit is; read from its name. */
@Schema(description = """
        单位类别：DEPARTMENT 政府部门；COUNTY_GOVERNMENT 县区政府；ENTERPRISE 企业；COURT 法院；\
        CENTRAL_AGENCY 中央驻地方机构；COLLECTIVE 集体（按成员分别负责）；VAGUE 泛指（只展示，不追责）""")
public enum UnitKind {
    DEPARTMENT, COUNTY_GOVERNMENT, ENTERPRISE, COURT, CENTRAL_AGENCY, COLLECTIVE, VAGUE;

    /** The kind that a named body's name tells; collectives and vague parties are told apart by the reader. */
    static UnitKind ofName(String name) {
        if (name.matches(".*(中院|法院)")) {
            return COURT;
        }
        if (name.matches(".*(公司|集团|银行|供电局|电网).*")) {
            return ENTERPRISE;
        }
        // bodies that answer to the State Council's agencies, not to the local government
        if (name.matches(".*(税务局|海关.*|海关|支行|人行.*|人民银行.*|银保监.*|证监.*|外汇局.*|邮政管理局|气象局|通信管理局|海事局)")) {
            return CENTRAL_AGENCY;
        }
        return name.matches(".*[县区旗](人民)?政府") ? COUNTY_GOVERNMENT : DEPARTMENT;
    }

    /** Whether a unit of this kind can be called to account: a vague party cannot, a collective only through its members. */
    public boolean isAccountable() {
        return this != VAGUE && this != COLLECTIVE;
    }
}
