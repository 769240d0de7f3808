package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The table of cells in the browser: one element that draws what it is sent. */
@Tag("mw-matrix")
@JsModule("./mw-matrix.ts")
class MatrixElement extends Component {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param cellOpened takes a column's address and an issue's code
     * @param parentToggled takes the code of a parent to open or close
     */
    MatrixElement(BiConsumer<String, String> cellOpened, Consumer<String> parentToggled) {
        getElement()
                .addEventListener(
                        "cell-open",
                        event ->
                                cellOpened.accept(
                                        event.getEventData()
                                                .get("event.detail.stakeholder")
                                                .asString(),
                                        event.getEventData().get("event.detail.issue").asString()))
                .addEventData("event.detail.stakeholder")
                .addEventData("event.detail.issue");
        getElement()
                .addEventListener(
                        "parent-toggle",
                        event ->
                                parentToggled.accept(
                                        event.getEventData()
                                                .get("event.detail.stakeholder")
                                                .asString()))
                .addEventData("event.detail.stakeholder");
    }

    /** Marks the cell whose evidence is open, without drawing the table anew. */
    void select(MatrixAddress.@Nullable CellKey cell) {
        getElement()
                .executeJs(
                        "this.selected = $0 ? {stakeholder: $0, issue: $1} : null",
                        cell == null ? "" : cell.column(),
                        cell == null ? "" : cell.issue());
    }

    /** Gives the keyboard back to a cell. */
    void focus(MatrixAddress.CellKey cell) {
        getElement().callJsFunction("focusCell", cell.column(), cell.issue());
    }

    void show(MatrixData data) {
        ObjectNode json = JSON.valueToTree(data);
        getElement().setPropertyJson("data", json);
    }
}
