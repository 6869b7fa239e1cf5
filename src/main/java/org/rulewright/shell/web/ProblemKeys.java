package org.rulewright.shell.web;

import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives each problem a key for programs, those too that the framework finds before anything of ours is asked. */
@Component
class ProblemKeys implements WebMvcConfigurer {

    @Override
    public void addErrorResponseInterceptors(List<ErrorResponse.Interceptor> interceptors) {
        interceptors.add((problem, _) -> name(problem));
    }

    private static void name(ProblemDetail problem) {
        var known = problem.getProperties();
        if (known == null || !known.containsKey(ProblemAdvice.KEY)) {
            problem.setProperty(ProblemAdvice.KEY, "http." + problem.getStatus());
        }
    }
}
