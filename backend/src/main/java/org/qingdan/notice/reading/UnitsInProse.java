package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Units that a sentence names, where none are stated apart: 由甲牵头,会同乙、丙等部门… Only sure names count. */
final class UnitsInProse {

    private static final Pattern BY = Pattern.compile("由([^,。;:由]{2,80}?(?:牵头|负责)[^,。;:]{0,4}(?:,会同[^,。;:]{2,80}?(?=等|[,。;])|,[^,。;:]{2,80}?(?:配合|参与|协助))?)");
    private static final int LONGEST = 3000;

    private UnitsInProse() {
    }

    static List<AssignmentDraft> in(String source, List<Passage> texts, Findings findings) {
        var found = new ArrayList<AssignmentDraft>();
        for (var text : texts) {
            var by = BY.matcher(text.text().substring(0, Math.min(text.length(), LONGEST)));
            while (by.find()) {
                var span = text.span(by.start(1), by.end(1));
                var cell = UnitCell.of(Passage.of(source, span));
                if (cell.shareOfUnits() == 1 && cell.mentions().stream().allMatch(UnitsInProse::isSure)) {
                    findings.unsure("units-in-sentence", span, "责任单位未单独列出，按句中“由…牵头（负责）”理解，请核对。");
                    cell.clauses().forEach(clause -> clause.assignments().stream()
                            .filter(one -> found.stream().noneMatch(known -> known.unit().name().equals(one.unit().name())))
                            .forEach(found::add));
                }
            }
        }
        return found;
    }

    private static boolean isSure(UnitMention unit) {
        return unit.form() != UnitMention.Form.VAGUE && !unit.name().contains("一家") && !unit.name().endsWith("部门")
                && !unit.name().endsWith("单位");
    }
}
