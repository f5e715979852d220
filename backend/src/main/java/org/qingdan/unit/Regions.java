package org.qingdan.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The regions of the country, from {@code regions.csv}: read when a notice is imported, not kept in memory after. */
@ApplicationScoped
public class Regions {

    /**
     * The region that an issuer's name begins with, the innermost of several ("安徽省淮南市寿县人民政府" is 寿县), or else
     * the first province or city named in the text. Empty for a national body.
     */
    public Optional<Region> speakingIn(String text) {
        var all = all();
        var rest = text;
        Region speaking = null;
        for (var next = leading(all, rest, speaking); next.isPresent(); next = leading(all, rest, speaking)) {
            speaking = next.get();
            rest = rest.substring(speaking.name().length());
        }
        return speaking != null ? Optional.of(speaking) : all.stream()
                .filter(region -> !region.isCounty() && text.contains(region.name()))
                .min(Comparator.comparingInt(region -> text.indexOf(region.name())));
    }

    private static Optional<Region> leading(List<Region> all, String text, Region outer) {
        return all.stream()
                .filter(region -> text.startsWith(region.name()) && (outer == null || region.isPartOf(outer)))
                .max(Comparator.comparingInt(region -> region.name().length()));
    }

    /** What lies directly under a region, in the order of the codes. */
    public List<Region> partsOf(Region region) {
        return all().stream().filter(part -> part.isPartOf(region)).toList();
    }

    private static List<Region> all() {
        var file = Regions.class.getResourceAsStream("regions.csv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code"))
                    .map(line -> line.split(","))
                    .map(cells -> new Region(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
