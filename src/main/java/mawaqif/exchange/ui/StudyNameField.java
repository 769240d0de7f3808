package mawaqif.exchange.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import org.jspecify.annotations.Nullable;

/** Asks what to call a new study in addresses; blank leaves it to the study's own file. */
class StudyNameField extends TextField {

    private static final int TYPING_ENDS = 200; // milliseconds

    // Read by the thread of the upload.
    private volatile @Nullable Code name;

    private final Studies studies;

    StudyNameField(Studies studies) {
        this.studies = studies;
        setLabel(getTranslation("exchange.import.name"));
        setHelperText(getTranslation("exchange.import.name.help"));
        addClassName("mw-study-name");
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_ENDS);
    }

    /**
     * @param usable told with each change whether the name can be used
     */
    void tell(Consumer<Boolean> usable) {
        addValueChangeListener(typed -> {
            String text = typed.getValue().strip();
            name = Code.parse(text).orElse(null);
            String problem = problem(text);
            setErrorMessage(problem);
            setInvalid(!problem.isEmpty());
            usable.accept(problem.isEmpty());
        });
    }

    private String problem(String text) {
        Optional<Code> code = Code.parse(text);
        if (!text.isEmpty() && code.isEmpty()) {
            return getTranslation("exchange.fault.code");
        }
        return code.flatMap(studies::find).isPresent()
                ? getTranslation("exchange.import.name.taken")
                : "";
    }

    /** The name given, or null. */
    @Nullable Code name() {
        return name;
    }
}
