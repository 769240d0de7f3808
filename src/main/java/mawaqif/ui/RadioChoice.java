package mawaqif.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, as the browser's own radio buttons: arrow keys go from one to the next.
 *
 * @param <T> what is chosen
 */
@Tag("fieldset")
public final class RadioChoice<T> extends HtmlContainer {

    /**
     * One of the few.
     *
     * @param label shown
     * @param name what screen readers say, or null where the label says it
     * @param style a class of its own, or null
     */
    public record Option<T>(T value, String label, @Nullable String name, @Nullable String style) {}

    private final List<Option<T>> options;
    private final List<Element> inputs = new ArrayList<>();
    private @Nullable T value;

    /**
     * @param legend what is chosen, for screen readers
     * @param chosen takes what a person has chosen
     */
    public RadioChoice(String legend, List<Option<T>> options, Consumer<T> chosen) {
        this.options = List.copyOf(options);
        getElement().setAttribute("aria-label", legend);
        String group = UUID.randomUUID().toString();
        for (Option<T> option : options) {
            Element input = new Element("input");
            input.setAttribute("type", "radio").setAttribute("name", group);
            if (option.name() != null) {
                input.setAttribute("aria-label", option.name());
            }
            input.addEventListener(
                    "change",
                    _ -> {
                        value = option.value();
                        chosen.accept(option.value());
                    });
            NativeLabel label = new NativeLabel();
            if (option.style() != null) {
                label.addClassName(option.style());
            }
            label.getElement().appendChild(input, Element.createText(option.label()));
            inputs.add(input);
            add(label);
        }
    }

    /** What is chosen; empty where nothing is yet. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Chooses without telling anybody; null takes the choice back. */
    public void choose(@Nullable T next) {
        value = next;
        for (int at = 0; at < inputs.size(); at++) {
            inputs.get(at).setProperty("checked", options.get(at).value().equals(next));
        }
    }

    /** Puts the keyboard on what is chosen, or else on the first. */
    public void focus() {
        int at = 0;
        for (int each = 0; each < options.size(); each++) {
            at = options.get(each).value().equals(value) ? each : at;
        }
        inputs.get(at).callJsFunction("focus");
    }
}
