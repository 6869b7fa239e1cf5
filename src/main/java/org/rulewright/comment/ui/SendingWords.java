package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import org.rulewright.files.FileSettings;

/** What is said while files are sent. */
final class SendingWords extends UploadI18N {

    SendingWords(Component page, FileSettings limits) {
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(page.getTranslation("comment.form.files.big", limits.mostMegabytes()));
        error.setIncorrectFileType(page.getTranslation("comment.form.files.type"));
        setError(error);
        setUploading(uploading(page));
        var file = new UploadI18N.File();
        file.setRetry(page.getTranslation("comment.form.files.retry"));
        file.setRemove(page.getTranslation("comment.form.files.stop"));
        setFile(file);
    }

    private static UploadI18N.Uploading uploading(Component page) {
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting(page.getTranslation("comment.form.files.connecting"));
        status.setStalled(page.getTranslation("comment.form.files.stalled"));
        status.setProcessing(page.getTranslation("comment.form.files.storing"));
        status.setHeld(page.getTranslation("comment.form.files.held"));
        var left = new UploadI18N.Uploading.RemainingTime();
        left.setPrefix(page.getTranslation("comment.form.files.left"));
        left.setUnknown(page.getTranslation("comment.form.files.left.unknown"));
        var broken = page.getTranslation("comment.form.files.broken");
        var error = new UploadI18N.Uploading.Error();
        error.setServerUnavailable(broken);
        error.setUnexpectedServerError(broken);
        error.setForbidden(broken);
        var uploading = new UploadI18N.Uploading();
        uploading.setStatus(status);
        uploading.setRemainingTime(left);
        uploading.setError(error);
        return uploading;
    }
}
