package org.aver.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTest {
    @Test
    void resultsComeInOrderAndFewAreUnderWay() {
        List<Integer> results = new ArrayList<>();
        int[] underWay = {0}; // results come back on this thread
        int most = 0;
        try (var ordered = new Ordered<Integer>(3, result -> {
            underWay[0]--;
            results.add(result);
        })) {
            for (int i = 0; i < 2000; i++) {
                int n = i;
                most = Math.max(most, ++underWay[0]);
                if (n % 5 == 0) {
                    ordered.done(n);
                } else {
                    ordered.submit(() -> {
                        Thread.onSpinWait();
                        return n;
                    });
                }
            }
            ordered.finish();
        }
        assertThat(results).isEqualTo(IntStream.range(0, 2000).boxed().toList());
        assertThat(most).isLessThanOrEqualTo(12);
    }

    @Test
    void theLaterWaitsForTheEarlier() {
        var second = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        try (var ordered = new Ordered<String>(2, results::add)) {
            ordered.submit(() -> {
                try {
                    second.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return "first";
            });
            ordered.submit(() -> {
                second.countDown();
                return "second";
            });
            ordered.finish();
        }
        assertThat(results).containsExactly("first", "second");
    }
}
