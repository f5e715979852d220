package org.qingdan.notice.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days written in Chinese numerals throughout: 二〇二一年三月十二日. */
final class ChineseDate {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern DAY = Pattern.compile("([〇○零O0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    private ChineseDate() {
    }

    /** The day that a text is, or null. */
    static LocalDate of(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return null;
        }
        int year = 0;
        for (char c : day.group(1).toCharArray()) {
            year = year * 10 + Math.max(0, DIGITS.indexOf(c));
        }
        try {
            return LocalDate.of(year, number(day.group(2)), number(day.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String numerals) {
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            return numerals.length() > 1 ? 0 : DIGITS.indexOf(numerals);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numerals.charAt(ten - 1));
        return tens * 10 + (ten + 1 < numerals.length() ? DIGITS.indexOf(numerals.charAt(ten + 1)) : 0);
    }
}
