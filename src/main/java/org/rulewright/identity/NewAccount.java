package org.rulewright.identity;

/**
 * An account to be made; the password is in clear here and nowhere else.
 *
 * @param demonstration whether everybody knows the password, so that it opens nothing outside demonstration mode
 */
public record NewAccount(String username, String displayName, Role role, String password, boolean demonstration) {

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
