package org.rulewright.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken, and how hard we try to read it.
 *
 * @param most how many files a comment may have
 * @param mostMegabytes how large they may be together
 * @param readFor how long one reading may take
 * @param readerMegabytes how much memory a reading may use
 * @param checkMegabytes how much memory a search for hidden words in a whole file may use
 * @param pictureMegabytes how much room drawn pages may take in the database
 * @param keepDrafts how long a draft that nobody goes on with is kept
 */
@ConfigurationProperties("rulewright.files")
public record FileSettings(
        @DefaultValue("20") int most,
        @DefaultValue("50") int mostMegabytes,
        @DefaultValue("60s") Duration readFor,
        @DefaultValue("256") int readerMegabytes,
        @DefaultValue("768") int checkMegabytes,
        @DefaultValue("500") int pictureMegabytes,
        @DefaultValue("90d") Duration keepDrafts) {

    private static final long MEGA = 1024L * 1024L;

    /** How large the files of a comment may be together, in bytes. */
    public long mostBytes() {
        return mostMegabytes * MEGA;
    }

    /** How much room drawn pages may take, in bytes. */
    public long pictureBytes() {
        return pictureMegabytes * MEGA;
    }
}
