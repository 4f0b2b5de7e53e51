public import ArgumentParser
public import Steelyard

// The choices of the library as arguments: their raw values are the words on the command line.
extension AnswerFormat: ExpressibleByArgument {}
extension ReportEdition: ExpressibleByArgument {}
extension BidFormFormat: ExpressibleByArgument {}
extension CatalogueFormat: ExpressibleByArgument {}
extension MethodFormat: ExpressibleByArgument {}
extension MessageFormat: ExpressibleByArgument {}
extension RankingFormat: ExpressibleByArgument {}
extension SchemaKind: ExpressibleByArgument {}
extension SolutionFormat: ExpressibleByArgument {}
