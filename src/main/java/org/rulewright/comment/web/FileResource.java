package org.rulewright.comment.web;

import java.io.InputStream;
import org.rulewright.comment.AttachedFile;
import org.rulewright.files.StoredFiles;
import org.springframework.core.io.AbstractResource;

/** A file on its way out: opened when it is sent, and read from the database part by part. */
final class FileResource extends AbstractResource {

    private final StoredFiles files;
    private final AttachedFile file;

    FileResource(StoredFiles files, AttachedFile file) {
        this.files = files;
        this.file = file;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public InputStream getInputStream() {
        return files.open(file.content());
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getDescription() {
        return "file " + file.content();
    }
}
