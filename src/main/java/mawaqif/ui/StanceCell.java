package mawaqif.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One point of a scale, drawn as the matrix draws a cell. */
@Tag("mw-cell")
@JsModule("./mw-cell.ts")
public final class StanceCell extends Component {

    /** How large it is drawn: 26 × 20 or 104 × 60. */
    public enum Size {
        LEGEND,
        LARGE
    }

    /**
     * @param stance −2 … +2
     * @param name what screen readers say, or null where the words stand beside it
     */
    public StanceCell(int stance, @Nullable String name, Size size) {
        getElement().setPropertyJson("cell", json(stance, name));
        getElement().setAttribute("size", size.name().toLowerCase(Locale.ROOT));
    }

    /** The cell as the element in the browser takes it. */
    public static ObjectNode json(int stance, @Nullable String name) {
        ObjectNode cell = JsonMapper.shared().createObjectNode();
        cell.put("state", stance == 0 ? "neutral" : "clear").put("median", stance);
        if (name != null) {
            cell.put("name", name);
        }
        return cell;
    }
}
