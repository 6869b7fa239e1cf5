package org.rulewright.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.rulewright.base.Sha256;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Closes what must not be readable in the database, with a key that is not in it: AES-256 in Galois/Counter Mode (NIST
 * SP 800-38D).
 *
 * <p>The key is the setting {@code rulewright.seal-key} (32 bytes in Base64), or a file in the portal's folder that is
 * made at the first start and readable by its owner only. Without the key, what was closed is lost.
 */
@Component
public class Seal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Seal(Environment settings) throws IOException {
        var setting = settings.getProperty("rulewright.seal-key", "");
        var bytes = setting.isBlank()
                ? kept(RulewrightHome.of(settings).part("keys").resolve("seal.key"))
                : Base64.getDecoder().decode(setting.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("the seal key must have 32 bytes, given in Base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** Closes the bytes for a purpose; only {@link #open} with the same purpose gives them back. */
    public byte[] close(byte[] plain, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, purpose);
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    /** Gives back what was closed; fails where it was altered, closed for another purpose or with another key. */
    public byte[] open(byte[] sealed, String purpose) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), purpose);
    }

    /**
     * A fingerprint by which the same text is known again, and which tells nothing about it without the key: HMAC with
     * SHA-256 (RFC 2104).
     */
    public Sha256 mark(String text, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            mac.update(("mark " + purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return new Sha256(HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String purpose) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is under the seal cannot be read or written", e);
        }
    }

    private byte[] kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    /** Written beside and moved into place, so that there is never half a key. */
    private void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var unfinished = Files.createTempFile(
                file.getParent(),
                "seal",
                ".unfinished",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, Base64.getEncoder().encodeToString(bytes) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
