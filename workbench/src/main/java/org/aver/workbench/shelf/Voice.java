package org.aver.workbench.shelf;

import org.aver.workbench.mask.Speaker;

/**
 * A speaker as lists across articles hold it: the same object for the same speaker, its page's id reckoned once.
 *
 * @param isPublic an organisation or an office-holder, who has a page of their own
 * @param id       names the page
 * @param plain    the name as it is compared and ordered
 */
public record Voice(String name, String kind, boolean isPublic, String id, String plain) {
    static Voice of(Speaker speaker) {
        return new Voice(speaker.name(), speaker.kind(), speaker.isPublic(), speaker.id(), speaker.plain());
    }
}
