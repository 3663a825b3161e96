/** What every feature stands on: clock, settings, identity of aggregates, refusals, the database's start. */
@Feature(name = "platform")
package doanket.platform;
