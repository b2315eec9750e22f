MATCH (:Document {id: $id})<-[:STATED_IN]-(m:Measurement)
