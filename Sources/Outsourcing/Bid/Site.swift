/// A place of work.
package struct Site: Sendable, Equatable {
  package enum Role: String, Sendable, Codable, CaseIterable {
    case delivery, backup
    case headOffice = "head-office"
  }

  package struct Language: Sendable, Equatable {
    /// BCP 47.
    package let code: String
    package let level: Level
    package let agents: Quantity?

    /// CEFR level, or a native speaker.
    package enum Level: String, Sendable, Codable, CaseIterable {
      case a1 = "A1"
      case a2 = "A2"
      case b1 = "B1"
      case b2 = "B2"
      case c1 = "C1"
      case c2 = "C2"
      case native
    }

    package init(code: String, level: Level, agents: Quantity?) {
      self.code = code
      self.level = level
      self.agents = agents
    }
  }

  package let id: String
  package let role: Role
  /// ISO 3166-1 alpha-2.
  package let country: String
  package let city: String?
  /// IANA name.
  package let zone: String
  package let seats: Quantity?
  /// Percent of the work.
  package let share: Quantity?
  package let days: [Weekday]
  /// `HH:MM` in the site's own time; closing at or before opening means past midnight.
  package let opens: String?
  package let closes: String?
  package let languages: [Language]

  package enum Weekday: String, Sendable, Codable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  }

  package init(
    id: String, role: Role, country: String, city: String?, zone: String, seats: Quantity?, share: Quantity?,
    days: [Weekday], opens: String?, closes: String?, languages: [Language]
  ) {
    self.id = id
    self.role = role
    self.country = country
    self.city = city
    self.zone = zone
    self.seats = seats
    self.share = share
    self.days = days
    self.opens = opens
    self.closes = closes
    self.languages = languages
  }
}

/// A service the vendor runs.
package struct Service: Sendable, Equatable {
  package let id: String
  package let name: String
  package let since: String?
  package let agents: Quantity?
  package let sites: [String]

  package init(id: String, name: String, since: String?, agents: Quantity?, sites: [String]) {
    self.id = id
    self.name = name
    self.since = since
    self.agents = agents
    self.sites = sites
  }
}
