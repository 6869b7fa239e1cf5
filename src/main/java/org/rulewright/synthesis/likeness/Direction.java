package org.rulewright.synthesis.likeness;

import java.nio.ByteBuffer;
import java.util.Collection;

/** Works with directions: vectors of length one whose product says how alike they are, at most 1. */
final class Direction {

    private Direction() {}

    static double likeness(float[] one, float[] other) {
        var product = 0.0;
        for (var place = 0; place < one.length; place++) {
            product += (double) one[place] * other[place];
        }
        return product;
    }

    /** The direction in the midst of these. */
    static float[] mean(Collection<float[]> directions) {
        var sum = new float[directions.iterator().next().length];
        for (var direction : directions) {
            for (var place = 0; place < sum.length; place++) {
                sum[place] += direction[place];
            }
        }
        var length = (float) Math.sqrt(likeness(sum, sum));
        for (var place = 0; place < sum.length && length > 0; place++) {
            sum[place] /= length;
        }
        return sum;
    }

    /** Halves of floats: half the room, and hardly a difference. */
    static byte[] bytes(float[] direction) {
        var bytes = ByteBuffer.allocate(direction.length * Short.BYTES);
        for (var number : direction) {
            bytes.putShort(Float.floatToFloat16(number));
        }
        return bytes.array();
    }

    static float[] of(byte[] bytes) {
        var numbers = ByteBuffer.wrap(bytes);
        var direction = new float[bytes.length / Short.BYTES];
        for (var place = 0; place < direction.length; place++) {
            direction[place] = Float.float16ToFloat(numbers.getShort());
        }
        return direction;
    }
}
