package mawaqif.users.ui;

import com.vaadin.flow.component.Component;

/** The eye in a password field, which Flow's components name in English only. */
final class RevealButton {

    private RevealButton() {}

    /**
     * @param field a password field, or a form that draws one
     */
    static void name(Component field, String words) {
        field.getElement()
                .executeJs(
                        """
                        requestAnimationFrame(() => {
                          const field = this.matches('vaadin-password-field')
                              ? this
                              : this.querySelector('vaadin-password-field');
                          if (field) field.i18n = { reveal: $0 };
                        })
                        """,
                        words);
    }
}
