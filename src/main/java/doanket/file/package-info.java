/** Files by content: checked, re-encoded, kept once, and given only to those who may read what uses them. */
@Feature(
        name = "file",
        allowedDependencies = {"platform", "web", "identity", "api", "organisation"})
package doanket.file;

import doanket.platform.Feature;
