package mawaqif.users.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;

import mawaqif.ui.Bidi;
import mawaqif.ui.Dates;
import mawaqif.users.SignInLink;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a one-time link, the only time that it can be seen. */
class LinkDialog extends Dialog {

    LinkDialog(SignInLink link) {
        String person = Bidi.isolate(link.person());
        addClassName("mw-link-dialog");
        setHeaderTitle(getTranslation("users.people.link-title", person));
        setCloseOnOutsideClick(false);
        String until = Bidi.isolate(Dates.moment(link.expires(), getLocale()));
        TextField address = new TextField(getTranslation("users.people.link-label"));
        address.setValue(
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(link.path())
                        .toUriString());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.addClassName("mw-ltr-field");
        add(new Paragraph(getTranslation("users.people.link-explained", person, until)), address);
        Button copy = new Button(getTranslation("users.people.link-copy"), click -> copy(address));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("users.people.close"), click -> close()), copy);
    }

    /** Only where browsers let pages write the clipboard; elsewhere the address is selected. */
    private void copy(TextField address) {
        address.getElement()
                .executeJs(
                        """
                        this.focus();
                        this.inputElement.select();
                        return navigator.clipboard
                            ? navigator.clipboard.writeText(this.value).then(() => true, () => false)
                            : false;
                        """)
                .then(
                        Boolean.class,
                        copied -> {
                            if (copied) {
                                Notification.show(getTranslation("users.people.link-copied"));
                            }
                        });
    }
}
