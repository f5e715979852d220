package org.qingdan.shared;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, and how long the whole list is. */
@Schema(description = "列表的一页：items 为本页各行，total 为符合条件的总行数。")
public record Page<T>(
        @Schema(description = "本页各行") List<T> items,
        @Schema(description = "符合条件的总行数", examples = "36") long total,
        @Schema(description = "页码，从 0 起", examples = "0") int page,
        @Schema(description = "每页行数，1 至 500", examples = "50") int size) {

    /** Cuts the page out of all that match, and only then looks up what its rows show. */
    public static <K, T> Page<T> of(List<K> matching, Paging paging, Function<List<K>, List<T>> rows) {
        int from = (int) Math.min((long) paging.page() * paging.size(), matching.size());
        int to = Math.min(from + paging.size(), matching.size());
        var cut = matching.subList(from, to);
        return new Page<>(cut.isEmpty() ? List.of() : rows.apply(cut), matching.size(), paging.page(), paging.size());
    }
}
