package org.rulewright.comment.bundle;

import org.rulewright.comment.Channel;

/** What is bundled. */
public enum BundleKind {
    MAIL(Channel.EMAIL),
    HEARING(Channel.HEARING);

    private final Channel channel;

    BundleKind(Channel channel) {
        this.channel = channel;
    }

    /** The way by which its items reached the agency. */
    public Channel channel() {
        return channel;
    }
}
