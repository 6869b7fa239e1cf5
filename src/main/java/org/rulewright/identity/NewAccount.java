package org.rulewright.identity;

/** An account to be made; the password is in clear here and nowhere else. */
public record NewAccount(String username, String displayName, Role role, String password) {

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
