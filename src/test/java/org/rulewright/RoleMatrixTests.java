package org.rulewright;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rulewright.identity.Role;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/**
 * Who may call what: every public method of every service, in every role, held against the list that people have read.
 *
 * <p>After a change that is meant, replace {@code role-matrix.txt} by {@code target/role-matrix.txt} and read the
 * difference.
 */
@PortalTest
class RoleMatrixTests {

    private static final Path AGREED = Path.of("src/test/resources/role-matrix.txt");
    private static final Path FOUND = Path.of("target/role-matrix.txt");

    @Autowired
    private ApplicationContext portal;

    private final PreAuthorizeAuthorizationManager guard = new PreAuthorizeAuthorizationManager();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyServiceMethodOpensToTheRolesThatWereAgreed() throws IOException {
        var found = operations().stream().map(this::line).collect(joining("\n", "", "\n"));

        Files.writeString(FOUND, found);

        assertThat(found).isEqualTo(Files.readString(AGREED));
    }

    @Test
    void aForgedCallIsStoppedAtTheServiceItself() {
        var forged = operations().stream()
                .flatMap(operation -> callers().stream()
                        .filter(caller -> !isAllowed(operation, caller))
                        .map(caller -> new Forged(operation, caller)))
                .toList();

        assertThat(forged).isNotEmpty().allSatisfy(call -> {
            SecurityContextHolder.getContext().setAuthentication(call.caller());
            assertThatThrownBy(call::make).isInstanceOf(AccessDeniedException.class);
        });
    }

    private String line(Operation operation) {
        var allowed = callers().stream()
                .filter(caller -> isAllowed(operation, caller))
                .map(Authentication::getName)
                .collect(joining(" "));
        return operation.name() + ": " + allowed;
    }

    private boolean isAllowed(Operation operation, Authentication caller) {
        MethodInvocation call =
                new SimpleMethodInvocation(operation.service(), operation.method(), operation.arguments());
        var decision = guard.authorize(() -> caller, call);
        return decision == null || decision.isGranted();
    }

    private List<Operation> operations() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopProxyUtils.ultimateTargetClass(service).getName().startsWith("org.rulewright"))
                .flatMap(service -> Stream.of(
                                AopProxyUtils.ultimateTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .map(method -> new Operation(service, method)))
                .sorted(Comparator.comparing(Operation::name))
                .toList();
    }

    private static List<Authentication> callers() {
        var callers = new ArrayList<Authentication>();
        callers.add(new AnonymousAuthenticationToken(
                "key", "PUBLIC", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        for (var role : Role.values()) {
            callers.add(UsernamePasswordAuthenticationToken.authenticated(
                    role.name(), "", AuthorityUtils.createAuthorityList("ROLE_" + role.name())));
        }
        return callers;
    }

    private record Operation(Object service, Method method) {

        String name() {
            var parameters = Stream.of(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(joining(", "));
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + parameters + ")";
        }

        @SuppressWarnings("NullAway") // a forged call brings nothing along
        Object[] arguments() {
            return Arrays.stream(method.getParameterTypes())
                    .map(Operation::nothing)
                    .toArray();
        }

        private static @Nullable Object nothing(Class<?> type) {
            return switch (type.getName()) {
                case "int" -> 0;
                case "long" -> 0L;
                case "boolean" -> false;
                default -> null;
            };
        }
    }

    private record Forged(Operation operation, Authentication caller) {

        void make() throws Throwable {
            try {
                operation.method().invoke(operation.service(), operation.arguments());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
