package org.rulewright.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.rulewright.identity.DemonstrationAccount;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser itself sends, so that password stores and Spring Security both know it. */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final TextField username = new TextField(getTranslation("identity.username"));
    private final PasswordField password = new PasswordField(getTranslation("identity.password"));

    SignInForm() {
        addClassNames("rw-card", "rw-sign-in");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        username.getElement().setProperty("name", "username").setProperty("autocomplete", "username");
        password.getElement().setProperty("name", "password").setProperty("autocomplete", "current-password");
        username.setAutofocus(true);
        var why = new Paragraph(getTranslation("identity.sign-in.why"));
        why.addClassNames("rw-small", "rw-quiet");
        add(new H1(getTranslation("identity.sign-in")), why, username, password, submit());
        token();
    }

    /** Says, or stops saying, that the last attempt was refused. */
    void refused(boolean refused) {
        password.setErrorMessage(getTranslation("identity.sign-in.wrong"));
        password.setInvalid(refused);
    }

    /** Fills in an account that anybody may use, and sends the form. */
    void use(DemonstrationAccount account) {
        username.setValue(account.username());
        password.setValue(account.password());
        getElement().executeJs("setTimeout(() => this.requestSubmit())");
    }

    private NativeButton submit() {
        var submit = new NativeButton(getTranslation("identity.sign-in"));
        submit.addClassNames("rw-btn", "rw-btn-main", "rw-wide");
        submit.getElement().setAttribute("type", "submit");
        return submit;
    }

    private void token() {
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var field = new Element("input");
            field.setAttribute("type", "hidden");
            field.setAttribute("name", token.getParameterName());
            field.setAttribute("value", token.getToken());
            getElement().appendChild(field);
        }
    }
}
