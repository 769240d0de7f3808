package mawaqif.sources.ui;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mawaqif.sources.Languages;
import mawaqif.sources.Source;
import mawaqif.sources.Source.Direction;
import mawaqif.sources.extract.DocumentKind;
import mawaqif.sources.extract.Extracted;
import mawaqif.sources.extract.Joining;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is known of a document, to be corrected, beside the text as it would be stored. */
class DocumentForm extends Div {

    /** How much of a text is shown, in characters; all of it is stored. */
    private static final int SHOWN = 30_000;

    private static final List<String> USUAL =
            List.of("ar", "en", "ckb", "ku", "fa", "tr", "fr", "de");

    private final Extracted read;
    private final Joining joined;
    private final TextField title = new TextField(getTranslation("sources.add.title"));
    private final TextField code = new TextField(getTranslation("sources.add.code"));
    private final TextField author = new TextField(getTranslation("sources.add.author"));
    private final TextField published = new TextField(getTranslation("sources.add.published"));
    private final ComboBox<String> language =
            new ComboBox<>(getTranslation("sources.add.language"));
    private final Select<Direction> direction = new Select<>();
    private final Checkbox join = new Checkbox();
    private final Div preview = new Div();
    private final Paragraph extent = new Paragraph();

    DocumentForm(Extracted read, Code proposal) {
        this.read = read;
        this.joined = Joining.of(read.text());
        addClassName("mw-document-form");
        title.setValue(read.title());
        title.setRequiredIndicatorVisible(true);
        title.getElement().setAttribute("dir", "auto");
        code.setValue(proposal.value());
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("sources.add.code.help"));
        code.addClassName("mw-document-code");
        author.setValue(read.author() == null ? "" : read.author());
        PartialDate date = read.published();
        published.setValue(date == null ? "" : date.text());
        published.setHelperText(getTranslation("sources.add.published.help"));
        published.addClassName("mw-document-code");
        Set<String> languages = new LinkedHashSet<>(USUAL);
        languages.add(read.language());
        language.setItems(languages);
        language.setItemLabelGenerator(this::languageName);
        language.setAllowCustomValue(true);
        language.addCustomValueSetListener(typed -> languageTyped(typed.getDetail()));
        language.setValue(read.language());
        direction.setLabel(getTranslation("sources.add.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(each ->
                getTranslation(
                        "sources.add.direction." + each.name().toLowerCase(java.util.Locale.ROOT)));
        direction.setValue(usualDirection(read.language()));
        direction.addValueChangeListener(_ -> showText());
        language.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                direction.setValue(usualDirection(change.getValue()));
            }
        });
        Div fields = new Div(title, code, author, published, language, direction);
        fields.addClassName("mw-document-fields");
        add(fields, textPart());
        showText();
    }

    DocumentKind kind() {
        return read.kind();
    }

    Optional<Code> code() {
        return Code.parse(code.getValue().strip());
    }

    /** The text as it would be stored. */
    String text() {
        return join.getValue() ? joined.text() : read.text();
    }

    /** Marks every field that will not do. */
    boolean isValid() {
        boolean named =
                mark(title, !title.isEmpty() && !title.getValue().isBlank(), "title.missing");
        boolean coded = mark(code, code().isPresent(), "code.wrong");
        boolean dated =
                mark(published, date().isPresent() || published.isEmpty(), "published.wrong");
        String tag = language.getValue();
        boolean spoken = tag != null && Languages.isTag(tag);
        language.setInvalid(!spoken);
        language.setErrorMessage(getTranslation("sources.add.language.wrong"));
        return named && coded && dated && spoken;
    }

    void refuseCode() {
        mark(code, false, "code.taken");
        code.focus();
    }

    /** What is known of it now; the file is named elsewhere. */
    Source source() {
        String tag = language.getValue();
        return new Source(
                code().orElseThrow(),
                "",
                LocalizedText.plain(title.getValue().strip()),
                null,
                author.getValue().isBlank() ? null : LocalizedText.plain(author.getValue().strip()),
                date().orElse(null),
                tag,
                direction.getValue() == usualDirection(tag) ? null : direction.getValue(),
                null,
                null,
                Source.Redistributable.UNKNOWN);
    }

    private Div textPart() {
        H3 head = new H3(getTranslation("sources.add.text"));
        extent.addClassName("mw-secondary");
        preview.addClassName("mw-document-text");
        preview.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("sources.add.text"));
        join.setLabel(getTranslation("sources.add.join", joined.joins()));
        join.setHelperText(getTranslation("sources.add.join.help"));
        join.setValue(read.kind() == DocumentKind.PDF && joined.joins() > 0);
        join.setVisible(joined.joins() > 0);
        join.addValueChangeListener(_ -> showText());
        Div part = new Div(head, extent, join, preview);
        if (read.encoding() != null) {
            Paragraph encoding =
                    new Paragraph(getTranslation("sources.add.encoding", read.encoding()));
            encoding.addClassName("mw-secondary");
            part.addComponentAtIndex(2, encoding);
        }
        part.addClassName("mw-document-preview");
        return part;
    }

    private void showText() {
        String text = text();
        int all = text.codePointCount(0, text.length());
        boolean whole = all <= SHOWN;
        preview.setText(whole ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…");
        preview.getElement()
                .setAttribute("dir", direction.getValue() == Direction.RTL ? "rtl" : "ltr")
                .setAttribute("lang", language.getValue() == null ? "" : language.getValue());
        extent.setText(
                whole
                        ? getTranslation("sources.add.characters", all)
                        : getTranslation("sources.add.characters.first", all, SHOWN));
    }

    private void languageTyped(String typed) {
        String tag = typed.strip();
        if (Languages.isTag(tag)) {
            language.setInvalid(false);
            language.setValue(tag);
        } else {
            language.setInvalid(true);
            language.setErrorMessage(getTranslation("sources.add.language.wrong"));
        }
    }

    private String languageName(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLocale(getLocale()));
    }

    private boolean mark(TextField field, boolean good, String key) {
        field.setErrorMessage(getTranslation("sources.add." + key));
        field.setInvalid(!good);
        return good;
    }

    private Optional<PartialDate> date() {
        return PartialDate.parse(published.getValue().strip());
    }

    private static Direction usualDirection(@Nullable String tag) {
        return tag != null && ULocale.forLanguageTag(tag).isRightToLeft()
                ? Direction.RTL
                : Direction.LTR;
    }
}
