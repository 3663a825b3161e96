/** Starts the portal with its own server; it lives in target/doanket.jar only and leans on nothing of the portal. */
package doanket.launcher;
