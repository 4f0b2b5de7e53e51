/// The standards a certificate can count for, as they are named. A name is matched exactly, after blanks are collapsed;
/// anything else is shown as the vendor's claim and counts for nothing.
package enum CertificateStandard {
  package static let known = [
    "COPC CX Standard 7.0", "ISO 18295-1:2017", "ISO 22301:2019", "ISO 9001:2015", "ISO/IEC 20000-1:2018",
    "ISO/IEC 27001:2022", "PCI DSS 4.0", "PCI DSS 4.0.1", "SOC 1 Type I", "SOC 1 Type II", "SOC 2 Type I",
    "SOC 2 Type II",
  ]
}
