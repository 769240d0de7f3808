package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Hears Ctrl+Z and Ctrl+Shift+Z on a screen, but where somebody types, whose own undo it is. */
@Tag("mw-undo-keys")
@JsModule("./mw-undo-keys.ts")
class UndoKeys extends Component {

    UndoKeys(Runnable undo, Runnable redo) {
        getElement().addEventListener("mw-undo", _ -> undo.run());
        getElement().addEventListener("mw-redo", _ -> redo.run());
    }
}
