package org.qingdan.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.qingdan.shared.StableId;

/** The indicators, each entered when a notice first names it. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, String> {

    public Indicator named(String name) {
        return find("name", name).firstResultOptional().orElseGet(() -> {
            var indicator = new Indicator(codeOf(name), name, (int) count() + 1);
            persist(indicator);
            return indicator;
        });
    }

    /** The international code where the indicator has one, otherwise one made of the name. */
    private static String codeOf(String name) {
        var codes = new Properties();
        try (var file = new InputStreamReader(
                Indicators.class.getResourceAsStream("indicators.properties"), StandardCharsets.UTF_8)) {
            codes.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes.getProperty(name, "indicator-" + StableId.of("indicator", name).substring(0, 8));
    }
}
