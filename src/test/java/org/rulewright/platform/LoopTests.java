package org.rulewright.platform;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopTests {

    private final AtomicInteger steps = new AtomicInteger();

    private final Loop loop = new Loop("loop-tests") {
        @Override
        protected Duration step(int thread) {
            if (steps.incrementAndGet() == 1) {
                throw new StackOverflowError();
            }
            return Duration.ofMinutes(1);
        }
    };

    @AfterEach
    void end() {
        loop.stop();
    }

    @Test
    void goesOnWhateverAStepThrows() {
        loop.start();

        loop.wake();

        await().atMost(Duration.ofSeconds(5)).until(() -> steps.get() == 2);
    }
}
