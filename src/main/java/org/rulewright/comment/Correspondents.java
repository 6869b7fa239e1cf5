package org.rulewright.comment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.MailAddress;

/**
 * Whom to write to about a comment: its sender, and those who are asked to sign it. None of it is public.
 *
 * @param contact where the sender wants to be told; null where nowhere
 */
public record Correspondents(@Nullable Contact contact, List<Cosigner> cosigners) {

    /** How many may be asked to sign one comment. */
    public static final int MOST_COSIGNERS = 50;

    private static final int LONGEST_NAME = 100;

    /**
     * The sender's mail address, and what for.
     *
     * @param address as typed; empty where none is given
     * @param receipt whether the receipt is wanted there
     * @param news whether the address is to be kept, so that its owner hears of what becomes of the comment
     */
    public record Contact(String address, boolean receipt, boolean news) {

        /** Replaces what cannot be stored. */
        public Contact {
            address = StorableText.of(address);
        }

        /** No address. */
        public static Contact none() {
            return new Contact("", true, false);
        }

        @Override
        public String toString() {
            return "Contact[hidden]";
        }
    }

    /** Somebody who is asked to sign: a person, an organisation, or a person for an organisation. */
    public record Cosigner(String name, String organisation, String address) {

        /** Replaces what cannot be stored. */
        public Cosigner {
            name = StorableText.of(name);
            organisation = StorableText.of(organisation);
            address = StorableText.of(address);
        }

        private boolean isEmpty() {
            return name.isBlank() && organisation.isBlank() && address.isBlank();
        }

        @Override
        public String toString() {
            return "Cosigner[hidden]";
        }
    }

    public Correspondents {
        cosigners = List.copyOf(cosigners);
    }

    /** Nobody. */
    public static Correspondents none() {
        return new Correspondents(null, List.of());
    }

    /** The sender's contact; one without an address where there is none. */
    public Contact sender() {
        return Objects.requireNonNullElseGet(contact, Contact::none);
    }

    /** The same with another contact. */
    public Correspondents with(Contact other) {
        return new Correspondents(other, cosigners);
    }

    /** The same with other co-signers. */
    public Correspondents with(List<Cosigner> others) {
        return new Correspondents(contact, others);
    }

    /** Those that count for a sender of this kind: with somebody who has no name, nobody signs. */
    public Correspondents of(SubmitterKind kind) {
        return kind == SubmitterKind.ANONYMOUS ? with(List.of()) : this;
    }

    /** Those who are asked to sign, without lines that were left empty. */
    public List<Cosigner> asked() {
        return cosigners.stream().filter(cosigner -> !cosigner.isEmpty()).toList();
    }

    /** What is to be put right; fields are {@code contact}, {@code cosigners} and {@code cosigners.0.name}. */
    public List<Fault> faults() {
        var contact = sender().address().isBlank() || isAddress(sender().address())
                ? Stream.<Fault>empty()
                : Stream.of(Fault.at("contact", "base.mail.address"));
        var number = asked().size() > MOST_COSIGNERS
                ? Stream.of(Fault.at("cosigners", "comment.fault.cosigners", MOST_COSIGNERS))
                : Stream.<Fault>empty();
        var each = IntStream.range(0, cosigners.size()).boxed().flatMap(this::faultsOf);
        return Stream.of(contact, number, each).flatMap(faults -> faults).toList();
    }

    private Stream<Fault> faultsOf(int place) {
        var cosigner = cosigners.get(place);
        if (cosigner.isEmpty()) {
            return Stream.empty();
        }
        var field = "cosigners." + place;
        var nameless = cosigner.name().isBlank() && cosigner.organisation().isBlank();
        var odd = !isName(cosigner.name()) || !isName(cosigner.organisation());
        var twice = cosigners.stream()
                .limit(place)
                .anyMatch(other -> other.address()
                        .strip()
                        .equalsIgnoreCase(cosigner.address().strip()));
        return Stream.of(
                        nameless ? Fault.at(field + ".name", "comment.fault.cosigner.name") : null,
                        odd ? Fault.at(field + ".name", "comment.fault.cosigner.odd", LONGEST_NAME) : null,
                        isAddress(cosigner.address()) ? null : Fault.at(field + ".address", "base.mail.address"),
                        twice ? Fault.at(field + ".address", "comment.fault.cosigner.twice") : null)
                .filter(Objects::nonNull);
    }

    /** A name goes into mails to people who did not ask for them; it must not carry a message or a link. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && !text.contains("://")
                && !text.matches("(?s).*[\\p{Cc}\\p{Cf}@].*")
                && !text.toLowerCase(Locale.ROOT).contains("www.");
    }

    private static boolean isAddress(String text) {
        return MailAddress.of(text).isPresent();
    }
}
