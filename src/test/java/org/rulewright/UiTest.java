package org.rulewright;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.github.classgraph.ClassGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of views without a browser: the whole portal with a window of its own, as whoever {@code @WithMockUser} says.
 *
 * <p>The one class that knows how Karibu starts.
 *
 * @see "docs/decisions/0003-karibu-behind-one-class.md"
 */
@PortalTest
public abstract class UiTest {

    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void openAWindow() {
        MockVaadin.setMockRequestFactory(UiTest::request);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, portal, UI::new));
    }

    @AfterEach
    void closeTheWindow() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    /** Goes to an address of the portal, without the leading slash; it may have a query. */
    protected static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(false);
    }

    /** The address that the window shows now. */
    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static FakeRequest request(FakeHttpSession session) {
        var request = new FakeRequest(session);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && !(authentication instanceof AnonymousAuthenticationToken)) {
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((_, role) -> authentication.getAuthorities().stream()
                    .anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())));
        }
        return request;
    }

    @SuppressWarnings("unchecked")
    private static Routes routes() {
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        try (var scan = new ClassGraph()
                .acceptPackages("org.rulewright")
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .scan()) {
            scan.getClassesWithAnnotation(Route.class)
                    .loadClasses(Component.class)
                    .forEach(routes.getRoutes()::add);
            scan.getClassesWithAnnotation(Layout.class)
                    .loadClasses(Component.class)
                    .forEach(routes.getRoutes()::add);
            scan.getClassesImplementing(HasErrorParameter.class)
                    .loadClasses()
                    .forEach(view -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view));
        }
        return routes;
    }
}
